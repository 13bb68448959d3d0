"""From dossier to outcome: run the readings, compare them, add up, build the reasons."""
