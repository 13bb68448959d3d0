"""Motivations written by someone who had not read the checks, with the faults seeded in them."""
