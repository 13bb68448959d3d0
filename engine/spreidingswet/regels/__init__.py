"""The rule language: its model, its loading and checking, and which rules hold on a date."""
