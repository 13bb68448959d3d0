"""Scenarios in Dutch Gherkin: the sentences they may use, running them, and what may be wrong with them."""
