"""Motivations for the checks, with what must be found in them."""
