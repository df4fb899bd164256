import { builder } from "./builder.js";

export const StanceKind = builder.enumType("StanceKind", {
  description:
    "How, according to the source, an era treats a principle. Several kinds may hold for the same era and principle.",
  values: {
    INTRODUCED: {
      description:
        "The source presents the principle as first put forward, advocated, established or determined in this era. At most once for a principle in each source.",
    },
    REAFFIRMED: {
      description:
        "The source presents the era as holding the principle, asking for it, or holding on to it always or still. It may be the first that is attested of a principle: it is about the source's wording, not about history.",
    },
    EXTENDED: {
      description:
        "The source presents the era as adding scope, content or a new component to a principle attested earlier.",
    },
    NARROWED: {
      description:
        "The source presents the era as limiting the principle, or taking scope or content from it: the other side of EXTENDED.",
    },
    REINTERPRETED: {
      description:
        "The source presents the era as changing what the principle is taken to mean, or against whom it is directed.",
    },
    APPLIED: {
      description:
        "The source presents the era as acting on the principle: by a policy, a campaign, a recognition, a normalisation.",
    },
    REJECTED: {
      description: "The source presents the era as opposing the principle, whether an earlier era attests it or not.",
    },
    ABANDONED: {
      description: "The source presents the era as giving up the principle, which an earlier era held.",
    },
  } as const,
});

export const LeaderKind = builder.enumType("LeaderKind", {
  description: "Whether a leader is a person or a body.",
  values: {
    PERSON: { description: "A person." },
    BODY: { description: "An assembly, court, party, government or other body that acts and speaks as one." },
  } as const,
});

export const Position = builder.enumType("Position", {
  description:
    "Where an era, a leader or a source stands on a principle: what all of its stances on it that count come to.",
  values: {
    AFFIRMED: { description: "It holds the principle: every stance is of a kind other than REJECTED and ABANDONED." },
    OPPOSED: { description: "It turns against the principle: every stance is REJECTED or ABANDONED." },
    BOTH: {
      description:
        "Some of its stances hold the principle and some turn against it, as where sources disagree. It is opposite to no other position.",
    },
    SILENT: { description: "There is no stance: silence of the source, no proof of abandonment." },
  } as const,
});

export const EventKind = builder.enumType("EventKind", {
  description: "What sort of happening an event is.",
  values: {
    CONFERENCE: { description: "A conference, usually of several countries." },
    CONGRESS: { description: "A congress, such as that of a party." },
    MEETING: { description: "A meeting or plenary session." },
    STATEMENT: { description: "A statement or declaration issued." },
    SPEECH: { description: "A speech given." },
    PROCLAMATION: { description: "A proclamation, such as the founding of a state." },
    POLICY_SHIFT: { description: "A turn of policy that no single day marks." },
    PERIOD_MARK: { description: "A state of affairs or a turning point that marks a period." },
    TREATY: { description: "A treaty, agreement or charter concluded." },
    JUDGMENT: { description: "A judgment or opinion of a court." },
    LEGISLATION: { description: "A statute, constitution or resolution passed." },
    PUBLICATION: { description: "A book, pamphlet, letter or paper published." },
    ELECTION: { description: "An election or vote." },
    CONFLICT: { description: "A war, uprising or other armed conflict." },
  } as const,
});
