import { builder } from "./builder.js";

export const StanceKind = builder.enumType("StanceKind", {
  description:
    "How, according to the source, an era treats a principle. Several kinds may hold for the same era and principle.",
  values: {
    INTRODUCED: {
      description:
        "The source presents the principle as first put forward, advocated, established or determined in this era. At most once for a principle in a corpus.",
    },
    REAFFIRMED: {
      description:
        "The source presents the era as holding on to something attested earlier, or as doing so always or still.",
    },
    EXTENDED: {
      description:
        "The source presents the era as adding scope, content or a new component to a principle attested earlier.",
    },
    REINTERPRETED: {
      description:
        "The source presents the era as changing what the principle is taken to mean, or against whom it is directed.",
    },
    APPLIED: {
      description:
        "The source presents the era as acting on the principle: by a policy, a campaign, a recognition, a normalisation.",
    },
  } as const,
});

export const EventKind = builder.enumType("EventKind", {
  description: "What sort of happening an event is.",
  values: {
    CONFERENCE: { description: "A conference, usually of several countries." },
    CONGRESS: { description: "A party congress." },
    MEETING: { description: "A meeting or plenary session." },
    STATEMENT: { description: "A statement or declaration issued." },
    SPEECH: { description: "A speech given." },
    PROCLAMATION: { description: "A proclamation, such as the founding of a state." },
    POLICY_SHIFT: { description: "A turn of policy that no single day marks." },
    PERIOD_MARK: { description: "A state of affairs or a turning point that marks a period." },
  } as const,
});
