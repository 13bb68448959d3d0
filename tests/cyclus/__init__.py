"""Tests of the rules around the counting: the whole cycle."""
