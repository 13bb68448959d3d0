"""From an outcome to the draft of a motivation, part by part."""
