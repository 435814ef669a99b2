# SPDX-License-Identifier: Apache-2.0
"""Words that say little when somebody looks for something, and English forms that no rule finds. All are folded."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FILLERS = {
    "en": _set(
        """a about all also am an and any are as at be because been but by can cant could did didnt do does doesnt doing
        done dont for from get gets getting go goes going got had has hasnt have havent he hed hell her here hers him
        his how i id if ill im in into is isnt it its ive just let lets like me my no not now of off on one or our
        out over own please same she should shouldnt so some than that thats the their them then there these they
        theyre this those to too up us very was wasnt we well were what whats when where which who whos
        whom whose why will with wont would wouldnt you your youre"""
    ),
    "es": _set(
        """a al algo ante como con cual cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso
        esta este esto estoy fue ha hace hacer hacia hay he la las le les lo los me mi mis muy no nos o para pero por
        porque puede puedo que quien se ser si sin sobre su sus te tengo tiene todo tu un una uno y ya yo"""
    ),
    "ar": _set("في من علي الي عن مع هل ما ماذا كيف متي اين هذا هذه ذلك التي الذي هو هي انا او و لا لم لن ان كان"),
}
"""Words that say nothing about what is looked for, by language."""
COMMON = {
    "en": _set(
        """again always another anybody anyone anything ask bad bit come day days else ever every everybody everyone
        find give good guy happen help keep kid know lady little look lot make man many maybe mean men minute minutes
        more most mr mrs much need never new next nobody nothing old other people person put really right said say
        saying says see seem shift somebody someone something still stuff sure take tell thing things think time
        told took try use want wants way ways week woman women work working wrong year years yes"""
    )
}
"""Words so common that they are looked for only where nothing else is there to look for."""
_FORMS = """
ate:eat eaten:eat became:become began:begin begun:begin bent:bend bit:bite bitten:bite bled:bleed blew:blow blown:blow
bought:buy broke:break broken:break brought:bring built:build burnt:burn came:come caught:catch children:child
chose:choose chosen:choose dealt:deal drank:drink drunk:drink drove:drive driven:drive dying:die fed:feed feet:foot
fell:fall fallen:fall felt:feel forgot:forget forgotten:forget fought:fight found:find froze:freeze frozen:freeze
gave:give given:give grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide kept:keep knew:know known:know
knives:knife lent:lend lives:life lost:lose made:make meant:mean men:man met:meet mice:mouse paid:pay ran:run rang:ring
rode:ride rung:ring said:say sang:sing sat:sit saw:see seen:see sent:send shelves:shelf shook:shake shaken:shake
shone:shine slept:sleep slid:slide smelt:smell sold:sell spent:spend spilt:spill spoke:speak spoken:speak stole:steal
stolen:steal stood:stand stuck:stick swam:swim swollen:swell swore:swear sworn:swear taken:take taught:teach
teeth:tooth thought:think threw:throw thrown:throw told:tell took:take tore:tear torn:tear understood:understand
woke:wake wives:wife women:woman wore:wear worn:wear wrote:write written:write
"""
IRREGULAR = dict(pair.split(":", 1) for pair in _FORMS.split())
"""English forms with what they are forms of."""
