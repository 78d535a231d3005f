"""Tags tokens with spaCy, as teacher for the tagger.

usage: fit-tagger-teacher.py MODEL < tokens.jsonl > tagged.jsonl
MODEL is the folder of spaCy's en_core_web_sm 3.8 (MIT licence, trained on OntoNotes 5). A line in is
{"path": …, "sentences": [[[token, spaceAfter], …], …]}; a line out {"path": …, "tags": [Penn tag:dependency label:lemma, …]}, one
for each token. Only weights fitted to the answers are kept by the project.
"""

import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["ner", "senter"])
for line in sys.stdin:
    article = json.loads(line)
    words = [token for sentence in article["sentences"] for token in sentence]
    starts = [k == 0 for sentence in article["sentences"] for k in range(len(sentence))]
    doc = Doc(nlp.vocab, words=[w for w, _ in words], spaces=[bool(s) for _, s in words], sent_starts=starts)
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    tags = [f"{t.tag_}:{t.dep_}:{t.lemma_ if t.text[0] in chr(39) + chr(8217) else ''}" for t in doc]
    print(json.dumps({"path": article["path"], "tags": tags}))
