/* Written by `npm run generate` from prisma/schema.prisma. */
export const tables = {
  "Corpus": {
    "table": "corpus",
    "columns": {
      "id": "id",
      "slug": "slug",
      "currentNumber": "current_number"
    },
    "dates": [],
    "relations": {
      "currentEdition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "id",
            "corpus_id"
          ],
          [
            "current_number",
            "number"
          ]
        ]
      },
      "editions": {
        "model": "Edition",
        "isList": true,
        "on": [
          [
            "id",
            "corpus_id"
          ]
        ]
      }
    }
  },
  "Edition": {
    "table": "edition",
    "columns": {
      "id": "id",
      "corpusId": "corpus_id",
      "number": "number",
      "digest": "digest",
      "title": "title",
      "description": "description",
      "language": "language",
      "publishedAt": "published_at"
    },
    "dates": [
      "publishedAt"
    ],
    "relations": {
      "corpus": {
        "model": "Corpus",
        "isList": false,
        "on": [
          [
            "corpus_id",
            "id"
          ]
        ]
      },
      "currentOf": {
        "model": "Corpus",
        "isList": false,
        "on": [
          [
            "corpus_id",
            "id"
          ],
          [
            "number",
            "current_number"
          ]
        ]
      },
      "sources": {
        "model": "Source",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "leaders": {
        "model": "Leader",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "eras": {
        "model": "Era",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "principles": {
        "model": "Principle",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "events": {
        "model": "Event",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "quotes": {
        "model": "Quote",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "stances": {
        "model": "Stance",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "searchDocuments": {
        "model": "SearchDocument",
        "isList": true,
        "on": [
          [
            "id",
            "edition_id"
          ]
        ]
      },
      "tags": {
        "model": "EditionTag",
        "isList": true,
        "on": [
          [
            "corpus_id",
            "corpus_id"
          ],
          [
            "number",
            "number"
          ]
        ]
      }
    }
  },
  "EditionTag": {
    "table": "edition_tag",
    "columns": {
      "corpusId": "corpus_id",
      "name": "name",
      "number": "number"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "corpus_id",
            "corpus_id"
          ],
          [
            "number",
            "number"
          ]
        ]
      }
    }
  },
  "Source": {
    "table": "source",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "title": "title",
      "language": "language",
      "digest": "digest",
      "paragraphs": "paragraphs",
      "headings": "headings"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "evidence": {
        "model": "Evidence",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "source_id"
          ]
        ]
      }
    }
  },
  "SourceBlock": {
    "table": "source_block",
    "columns": {
      "digest": "digest",
      "number": "number",
      "text": "text",
      "gap": "gap"
    },
    "dates": [],
    "relations": {}
  },
  "Leader": {
    "table": "leader",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "name": "name"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "labels": {
        "model": "Label",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "leader_id"
          ]
        ]
      },
      "eras": {
        "model": "EraLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "leader_id"
          ]
        ]
      },
      "events": {
        "model": "EventLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "leader_id"
          ]
        ]
      },
      "quotes": {
        "model": "Quote",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "speaker_id"
          ]
        ]
      },
      "stances": {
        "model": "StanceLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "leader_id"
          ]
        ]
      }
    }
  },
  "Era": {
    "table": "era",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "name": "name",
      "ordinal": "ordinal",
      "period": "period",
      "earliestDay": "earliest_day",
      "latestDay": "latest_day",
      "summary": "summary"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "labels": {
        "model": "Label",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "era_id"
          ]
        ]
      },
      "leaders": {
        "model": "EraLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "era_id"
          ]
        ]
      },
      "events": {
        "model": "Event",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "era_id"
          ]
        ]
      },
      "stances": {
        "model": "Stance",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "era_id"
          ]
        ]
      }
    }
  },
  "Principle": {
    "table": "principle",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "name": "name",
      "statement": "statement"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "labels": {
        "model": "Label",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "principle_id"
          ]
        ]
      },
      "broader": {
        "model": "PrincipleBroader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "narrower_id"
          ]
        ]
      },
      "narrower": {
        "model": "PrincipleBroader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "broader_id"
          ]
        ]
      },
      "stances": {
        "model": "Stance",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "principle_id"
          ]
        ]
      },
      "events": {
        "model": "EventPrinciple",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "principle_id"
          ]
        ]
      },
      "quotes": {
        "model": "QuotePrinciple",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "principle_id"
          ]
        ]
      },
      "matches": {
        "model": "PrincipleMatch",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "principle_id"
          ]
        ]
      }
    }
  },
  "PrincipleMatch": {
    "table": "principle_match",
    "columns": {
      "editionId": "edition_id",
      "principleId": "principle_id",
      "kind": "kind",
      "corpus": "corpus",
      "slug": "slug"
    },
    "dates": [],
    "relations": {
      "principle": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "principle_id",
            "id"
          ]
        ]
      }
    }
  },
  "PrincipleBroader": {
    "table": "principle_broader",
    "columns": {
      "editionId": "edition_id",
      "narrowerId": "narrower_id",
      "broaderId": "broader_id"
    },
    "dates": [],
    "relations": {
      "narrower": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "narrower_id",
            "id"
          ]
        ]
      },
      "broader": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "broader_id",
            "id"
          ]
        ]
      }
    }
  },
  "Event": {
    "table": "event",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "name": "name",
      "date": "date",
      "earliestDay": "earliest_day",
      "latestDay": "latest_day",
      "kind": "kind",
      "summary": "summary",
      "eraId": "era_id"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "era": {
        "model": "Era",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "era_id",
            "id"
          ]
        ]
      },
      "labels": {
        "model": "Label",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      },
      "leaders": {
        "model": "EventLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      },
      "principles": {
        "model": "EventPrinciple",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      },
      "quotes": {
        "model": "Quote",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      },
      "stances": {
        "model": "StanceEvent",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      },
      "evidence": {
        "model": "Evidence",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "event_id"
          ]
        ]
      }
    }
  },
  "Quote": {
    "table": "quote",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "slug": "slug",
      "text": "text",
      "date": "date",
      "earliestDay": "earliest_day",
      "latestDay": "latest_day",
      "speakerId": "speaker_id",
      "attribution": "attribution",
      "eventId": "event_id"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "speaker": {
        "model": "Leader",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "speaker_id",
            "id"
          ]
        ]
      },
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      },
      "principles": {
        "model": "QuotePrinciple",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "quote_id"
          ]
        ]
      },
      "stances": {
        "model": "StanceQuote",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "quote_id"
          ]
        ]
      },
      "evidence": {
        "model": "Evidence",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "quote_id"
          ]
        ]
      }
    }
  },
  "Stance": {
    "table": "stance",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "eraId": "era_id",
      "principleId": "principle_id",
      "kind": "kind",
      "summary": "summary"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      },
      "era": {
        "model": "Era",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "era_id",
            "id"
          ]
        ]
      },
      "principle": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "principle_id",
            "id"
          ]
        ]
      },
      "leaders": {
        "model": "StanceLeader",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "stance_id"
          ]
        ]
      },
      "events": {
        "model": "StanceEvent",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "stance_id"
          ]
        ]
      },
      "quotes": {
        "model": "StanceQuote",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "stance_id"
          ]
        ]
      },
      "evidence": {
        "model": "Evidence",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "stance_id"
          ]
        ]
      },
      "codings": {
        "model": "Coding",
        "isList": true,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "id",
            "stance_id"
          ]
        ]
      }
    }
  },
  "Coding": {
    "table": "coding",
    "columns": {
      "editionId": "edition_id",
      "stanceId": "stance_id",
      "coder": "coder",
      "kind": "kind",
      "confidence": "confidence",
      "note": "note"
    },
    "dates": [],
    "relations": {
      "stance": {
        "model": "Stance",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "stance_id",
            "id"
          ]
        ]
      }
    }
  },
  "Evidence": {
    "table": "evidence",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "sourceId": "source_id",
      "paragraph": "paragraph",
      "start": "start_position",
      "end": "end_position",
      "digest": "digest",
      "gloss": "gloss",
      "stanceId": "stance_id",
      "eventId": "event_id",
      "quoteId": "quote_id"
    },
    "dates": [],
    "relations": {
      "source": {
        "model": "Source",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "source_id",
            "id"
          ]
        ]
      },
      "stance": {
        "model": "Stance",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "stance_id",
            "id"
          ]
        ]
      },
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      },
      "quote": {
        "model": "Quote",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "quote_id",
            "id"
          ]
        ]
      }
    }
  },
  "Label": {
    "table": "label",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "language": "language",
      "value": "value",
      "leaderId": "leader_id",
      "eraId": "era_id",
      "principleId": "principle_id",
      "eventId": "event_id"
    },
    "dates": [],
    "relations": {
      "leader": {
        "model": "Leader",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "leader_id",
            "id"
          ]
        ]
      },
      "era": {
        "model": "Era",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "era_id",
            "id"
          ]
        ]
      },
      "principle": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "principle_id",
            "id"
          ]
        ]
      },
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      }
    }
  },
  "EraLeader": {
    "table": "era_leader",
    "columns": {
      "editionId": "edition_id",
      "eraId": "era_id",
      "leaderId": "leader_id",
      "position": "position"
    },
    "dates": [],
    "relations": {
      "era": {
        "model": "Era",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "era_id",
            "id"
          ]
        ]
      },
      "leader": {
        "model": "Leader",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "leader_id",
            "id"
          ]
        ]
      }
    }
  },
  "EventLeader": {
    "table": "event_leader",
    "columns": {
      "editionId": "edition_id",
      "eventId": "event_id",
      "leaderId": "leader_id"
    },
    "dates": [],
    "relations": {
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      },
      "leader": {
        "model": "Leader",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "leader_id",
            "id"
          ]
        ]
      }
    }
  },
  "EventPrinciple": {
    "table": "event_principle",
    "columns": {
      "editionId": "edition_id",
      "eventId": "event_id",
      "principleId": "principle_id"
    },
    "dates": [],
    "relations": {
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      },
      "principle": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "principle_id",
            "id"
          ]
        ]
      }
    }
  },
  "QuotePrinciple": {
    "table": "quote_principle",
    "columns": {
      "editionId": "edition_id",
      "quoteId": "quote_id",
      "principleId": "principle_id"
    },
    "dates": [],
    "relations": {
      "quote": {
        "model": "Quote",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "quote_id",
            "id"
          ]
        ]
      },
      "principle": {
        "model": "Principle",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "principle_id",
            "id"
          ]
        ]
      }
    }
  },
  "StanceLeader": {
    "table": "stance_leader",
    "columns": {
      "editionId": "edition_id",
      "stanceId": "stance_id",
      "leaderId": "leader_id"
    },
    "dates": [],
    "relations": {
      "stance": {
        "model": "Stance",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "stance_id",
            "id"
          ]
        ]
      },
      "leader": {
        "model": "Leader",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "leader_id",
            "id"
          ]
        ]
      }
    }
  },
  "StanceEvent": {
    "table": "stance_event",
    "columns": {
      "editionId": "edition_id",
      "stanceId": "stance_id",
      "eventId": "event_id"
    },
    "dates": [],
    "relations": {
      "stance": {
        "model": "Stance",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "stance_id",
            "id"
          ]
        ]
      },
      "event": {
        "model": "Event",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "event_id",
            "id"
          ]
        ]
      }
    }
  },
  "StanceQuote": {
    "table": "stance_quote",
    "columns": {
      "editionId": "edition_id",
      "stanceId": "stance_id",
      "quoteId": "quote_id"
    },
    "dates": [],
    "relations": {
      "stance": {
        "model": "Stance",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "stance_id",
            "id"
          ]
        ]
      },
      "quote": {
        "model": "Quote",
        "isList": false,
        "on": [
          [
            "edition_id",
            "edition_id"
          ],
          [
            "quote_id",
            "id"
          ]
        ]
      }
    }
  },
  "SearchDocument": {
    "table": "search_document",
    "columns": {
      "editionId": "edition_id",
      "id": "id",
      "type": "type",
      "targetId": "target_id",
      "title": "title",
      "body": "body"
    },
    "dates": [],
    "relations": {
      "edition": {
        "model": "Edition",
        "isList": false,
        "on": [
          [
            "edition_id",
            "id"
          ]
        ]
      }
    }
  },
  "Catalogue": {
    "table": "catalogue",
    "columns": {
      "id": "id",
      "state": "state"
    },
    "dates": [],
    "relations": {}
  }
} as const;
