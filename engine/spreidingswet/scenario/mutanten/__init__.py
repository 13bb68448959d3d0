"""Rules with one thing changed: scenarios that are any good tell each of them from the rules as they are."""
