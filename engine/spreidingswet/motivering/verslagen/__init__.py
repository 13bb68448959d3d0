"""The report on a motivation that was checked: text, JSON and HTML."""
