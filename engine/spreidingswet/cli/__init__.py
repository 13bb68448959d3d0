"""The command line (click), in Dutch."""
