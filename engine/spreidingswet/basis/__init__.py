"""What every other room stands on: errors, answers, dates, Dutch wording and reading files."""
