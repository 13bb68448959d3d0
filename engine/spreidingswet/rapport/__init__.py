"""Reports for people: what a jurist reads in a terminal."""
