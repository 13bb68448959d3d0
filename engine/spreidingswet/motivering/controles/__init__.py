"""What is checked of a motivation; a file for each kind of finding."""
