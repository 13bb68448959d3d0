"""click in Dutch: usage errors as our own messages, and help with Dutch headings."""

from __future__ import annotations

from typing import Any

import click

from spreidingswet.basis.fouten import Melding

HULP = "Toon deze uitleg."


class _Opmaak(click.Command):
    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        stukken = self.collect_usage_pieces(ctx)
        vertaald = [s.replace("[OPTIONS]", "[OPTIES]").replace("COMMAND [ARGS]...", "OPDRACHT ...") for s in stukken]
        formatter.write_usage(ctx.command_path, " ".join(vertaald), prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rijen = [rij for p in self.get_params(ctx) if (rij := p.get_help_record(ctx)) is not None]
        if rijen:
            with formatter.section("Opties"):
                formatter.write_dl(rijen)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = HULP
        return optie


class Opdracht(_Opmaak):
    """A command with Dutch help."""


class Groep(_Opmaak, click.Group):
    """A group of commands with Dutch help."""

    command_class = Opdracht

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write options and commands."""
        super().format_options(ctx, formatter)
        rijen = []
        for naam in self.list_commands(ctx):
            opdracht = self.get_command(ctx, naam)
            if opdracht is not None and not opdracht.hidden:
                rijen.append((naam, opdracht.get_short_help_str(200)))
        if rijen:
            with formatter.section("Opdrachten"):
                formatter.write_dl(rijen)


Groep.group_class = Groep


def melding(fout: click.ClickException) -> Melding:
    """Turn an error of click into one of ours."""
    match fout:
        case click.NoSuchOption():
            return Melding(
                "SW-A01", f"onbekende optie {fout.option_name}", verwacht=_of(fout.possibilities), doe=_hulp(fout)
            )
        case click.NoSuchCommand():
            return Melding("SW-A01", f"onbekende opdracht {fout.command_name!r}", doe=_hulp(fout))
        case click.MissingParameter():
            naam = fout.param.human_readable_name if fout.param else ""
            return Melding("SW-A03", f"argument {naam} ontbreekt", doe=_hulp(fout))
        case click.BadOptionUsage():
            return Melding(
                "SW-A03", f"optie {fout.option_name} mist een waarde of heeft er een te veel", doe=_hulp(fout)
            )
        case click.BadParameter():
            naam = fout.param.human_readable_name if fout.param else ""
            keuzes = getattr(getattr(fout.param, "type", None), "choices", ())
            return Melding("SW-A02", f"ongeldige waarde voor {naam}", verwacht=_of(keuzes), doe=_hulp(fout))
        case click.UsageError():
            return Melding(
                "SW-A01", "de opdracht is niet goed geschreven: te veel of verkeerde argumenten", doe=_hulp(fout)
            )
    return Melding("SW-A01", "de opdracht kan niet worden uitgevoerd")


def _of(keuzes: Any) -> str:
    return " of ".join(map(str, keuzes or ()))


def _hulp(fout: click.UsageError) -> str:
    return f"bekijk: {fout.ctx.command_path if fout.ctx else 'spreidingswet'} --help"
