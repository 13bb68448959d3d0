"""Reading a motivation: DOCX, HTML, Markdown, plain text and PDF into one form."""
