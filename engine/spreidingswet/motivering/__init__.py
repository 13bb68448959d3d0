"""Motivations: drafts written from an outcome, and a motivation that people wrote held against dossier and law."""
