"""How the model that ships in `resources/model` is trained from open corpora; nothing of the program imports this.

`make model CORPORA=…` runs `corpus.nlp.training.__main__`. Corpora become sentences (`corpora`), in which names are
swapped (`swaps`), beside sentences that a grammar of wire style writes (`grammar`); `learning` trains, `trimming`
leaves out of the saved pipeline what it can do without, `measuring` and `card` say how good it is.
"""
