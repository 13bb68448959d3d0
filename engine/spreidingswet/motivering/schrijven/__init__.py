"""A draft as DOCX, HTML or Markdown."""
