"""The readings of a rule: direct (evaluates), durable (chains forward), Dutch (says), and what they share."""
