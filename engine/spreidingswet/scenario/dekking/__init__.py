"""What scenarios show of the rules: per rule and per single condition whether it was seen, and decisive."""
