"""The monthly pay of the avenant n° 2002-02 as signed, apart from the library, in exact fractions.

    npx ccn51-paie verify EXAMPLES --engine "python3 ccn51.py SEEDS"

Reads a request a line and writes a result a line. SEEDS is the folder of the figures. What it does
not know it refuses, as `not-known`, with the field.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

SIGNED = ("2002-02", "before-2002-02")
FIELDS = {
    "metier", "month", "law", "pointValue", "seniorityYears", "cadreYears", "workingTime",
    "complements", "functionalBonuses", "constraints", "extraPoints", "careerIndemnityPoints",
    "differentialIndemnity", "decentralizedBonus",
}
CONSTRAINTS = {
    "nights", "workedNights", "sundayHolidayHours", "internat", "particular",
    "replacementDifferential",
}


class NotKnown(Exception):
    """A request that this reading does not pay, by its field."""


def read(seeds, name):
    return json.loads((seeds / name).read_text(encoding="utf-8"))


def figure(series, month, acts=SIGNED):
    """The figure of a month: the last entry that begins by its first day, unless it has ended."""
    day = month + "-01"
    begun = [each for each in series
             if each["from"] <= day and (acts is None or each["act"] in acts)]
    if not begun or begun[-1].get("to", "9999") <= day:
        raise NotKnown("month")
    return Fraction(begun[-1]["value"])


def cents(amount):
    """An amount rounded to the cent, a half upwards, away from zero."""
    whole = (abs(amount) * 200 + 1) // 2
    return Fraction(whole if amount >= 0 else -whole, 100)


class Law:
    def __init__(self, seeds):
        sheets = [read(seeds, f"annexe-1/{name}.json") for name in (
            "soignante", "educative-et-sociale", "administrative", "logistique", "medicale")]
        groups = [group for sheet in sheets for group in sheet["regroupements"]]
        self.metiers = {metier["id"]: metier for group in groups for metier in group["metiers"]}
        self.extinction = {job["id"]: job for job in read(seeds, "extinction.json")}
        annexe3 = read(seeds, "annexe-3.json")
        self.bonuses = {bonus["id"]: bonus for bonus in annexe3["functionalBonuses"]}
        self.constraints = {each["id"]: each["values"] for each in annexe3["constraints"]}
        self.rates = {each["id"]: each["values"] for each in annexe3["decentralizedBonus"]["rates"]}
        self.parameters = {each["id"]: each["values"] for each in read(seeds, "parameters.json")}

    def metier(self, request):
        """The métier that somebody is paid as; nothing for a job that is none."""
        held = request["metier"]
        if isinstance(held, dict):
            held = held.get("as", held.get("metier"))
        return None if held is None else self.metiers[held]

    def coefficient(self, request):
        """The reference coefficient, with the points of the complements held."""
        job, month, held = request["metier"], request["month"], self.metier(request)
        if held is None and job == {"emploiJeune": "non-qualifie"}:
            return figure(self.parameters["unqualifiedEmploiJeuneCoefficient"], month)
        if held is None:
            return figure(self.extinction[only(job, "extinction")]["referenceCoefficient"], month)
        known = {each["id"]: each for each in held.get("complements", [])}
        named = [known[name] for name in request.get("complements", [])]
        excluded = {name for each in named for name in each["excludes"]}
        granted = [each for name, each in known.items()
                   if "always" in each["condition"] and name not in excluded and each not in named]
        return figure(held["referenceCoefficient"], month) + sum(
            figure(each["points"], month) for each in named + granted)

    def bonus_points(self, request):
        held = self.metier(request) or {}
        own = {each["id"]: each for each in held.get("functionalBonuses", [])}
        known = {**self.bonuses, **own}
        return sum(figure(known[name]["points"], request["month"])
                   for name in request.get("functionalBonuses", []))

    def rate(self, name, month, years):
        """So many percent a year, up to a cap."""
        each, cap = (figure(self.parameters[name + end], month) for end in ("PerYear", "Cap"))
        return min(each * Fraction(years), cap) / 100

    def pay(self, request):
        unknown = set(request) - FIELDS
        if unknown:
            raise NotKnown(min(unknown))
        if request.get("law") != "as-signed":
            raise NotKnown("law")
        month = request["month"]
        if month < "2003-07":
            raise NotKnown("month")
        point = (Fraction(request["pointValue"]) if "pointValue" in request
                 else figure(self.parameters["pointValue"], month, None))
        share = Fraction(request.get("workingTime", 1))

        lines = {}
        base = lines["BASE_SALARY"] = cents(self.coefficient(request) * point * share)
        seniority = lines["SENIORITY"] = cents(
            base * self.rate("seniorityRate", month, request["seniorityYears"]))
        if "cadreYears" in request:
            lines["CADRE_MAJORATION"] = cents(
                base * self.rate("cadreMajorationRate", month, request["cadreYears"]))
        bonus = cents(self.bonus_points(request) * point * share)
        if bonus:
            lines["FUNCTIONAL_BONUS"] = bonus
        if "extraPoints" in request:
            points = only(request["extraPoints"], "bonification")
            lines["EXTRA_POINTS"] = cents(Fraction(points) * point * share)
        lines.update(self.paid_constraints(request, point, share, base + seniority + bonus))
        if "careerIndemnityPoints" in request:
            paid = (1 if Fraction(request.get("differentialIndemnity", 0)) > 0
                    else figure(self.parameters["careerIndemnityShare"], month) / 100)
            lines["CAREER_INDEMNITY"] = cents(
                Fraction(request["careerIndemnityPoints"]) * point * share * paid)
        if "differentialIndemnity" in request:
            lines["DIFFERENTIAL_INDEMNITY"] = cents(Fraction(request["differentialIndemnity"]))
        return lines

    def paid_constraints(self, request, point, share, pay):
        """What is paid of nights, Sundays, holidays and duties; a percentage is of `pay`."""
        asked, month = request.get("constraints", {}), request["month"]
        if set(asked) - CONSTRAINTS:
            raise NotKnown("constraints")

        def of(name):
            return figure(self.constraints[name], month)

        pay += cents(Fraction(asked.get("replacementDifferential", 0)) * point * share)
        lines = {}
        if "nights" in asked:
            nights = (Fraction(asked["nights"]) * of("night")
                      + Fraction(asked.get("workedNights", 0)) * of("effective-night"))
            lines["NIGHTS"] = cents(nights * point)
        if "sundayHolidayHours" in asked:
            hours = Fraction(asked["sundayHolidayHours"])
            lines["SUNDAYS_HOLIDAYS"] = cents(hours * of("sunday-holiday") * point)
        if "internat" in asked:
            lines["INTERNAT"] = cents(pay * of(f"internat-{asked['internat']}") / 100)
        if asked.get("particular"):
            lines["PARTICULAR_CONSTRAINTS"] = cents(pay * of("particular-constraints") / 100)
        return lines

    def decentralized_bonus(self, request, gross):
        """The bonus, where it is paid with the month."""
        asked = request.get("decentralizedBonus")
        if asked is None:
            return None
        if asked["paid"] != "monthly" or set(asked) - {"paid", "quarterlyHolidays"}:
            raise NotKnown("decentralizedBonus")
        medical = (self.metier(request) or {}).get("population") == "medical"
        name = ("medical" if medical
                else "quarterly-holidays" if asked.get("quarterlyHolidays") else "ordinary")
        rate = figure(self.rates[name], request["month"])
        return cents(gross * rate / 100)


def only(fields, name):
    """The one field that is known of several."""
    if set(fields) != {name}:
        raise NotKnown(min(fields))
    return fields[name]


def written(amount):
    """Cents as euros, without a float."""
    sign, number = ("-", -amount) if amount < 0 else ("", amount)
    euros, rest = divmod(int(number * 100), 100)
    return f"{sign}{euros}.{rest:02d}"


def answer(law, asked):
    if "function" in asked:
        return refusal("function")
    try:
        lines = law.pay(asked)
        gross = sum(lines.values())
        bonus = law.decentralized_bonus(asked, gross)
    except (NotKnown, KeyError, ValueError) as found:
        return refusal(str(found.args[0]))
    return {
        "lines": [{"code": code, "amount": written(amount)} for code, amount in lines.items()],
        "gross": written(gross),
        **({} if bonus is None else {"decentralizedBonus": {"amount": written(bonus)}}),
        "total": written(gross + (bonus or 0)),
    }


def refusal(field):
    return {"issues": [{"code": "not-known", "path": [field]}]}


if __name__ == "__main__":
    law = Law(Path(sys.argv[1]))
    for line in sys.stdin:
        print(json.dumps(answer(law, json.loads(line))), flush=True)
