"""Finding references, days, numbers, names and claims in the sentences of a motivation."""
