// What a front end on Relay asks: fragments within fragments, a connection that is paged through, a refetchable fragment.
import { graphql } from "relay-runtime";

graphql`
  query relayAppQuery($eras: [String!]!) {
    compareEras(eras: $eras) {
      rows {
        ...relayAppRow
      }
      sharedByAll {
        ...relayAppPrinciple
      }
    }
    edition {
      ...relayAppStances
      ...relayAppQuotes
      era(slug: "founding") {
        ...relayAppEra
      }
    }
  }
`;

graphql`
  fragment relayAppRow on ComparisonRow {
    principle {
      ...relayAppPrinciple
    }
    cells {
      attested
      stances {
        ...relayAppStance
      }
    }
  }
`;

graphql`
  fragment relayAppPrinciple on Principle {
    slug
    name
    labels {
      language
      value
    }
    broader {
      slug
    }
  }
`;

graphql`
  fragment relayAppStance on Stance {
    kind
    summary
    leaders {
      ...relayAppLeader
    }
    evidence {
      ...relayAppEvidence
    }
  }
`;

graphql`
  fragment relayAppLeader on Leader {
    slug
    name
  }
`;

graphql`
  fragment relayAppEvidence on Evidence {
    paragraph
    start
    end
    gloss
    source {
      title
    }
  }
`;

graphql`
  fragment relayAppEra on Era @refetchable(queryName: "relayAppEraRefetchQuery") {
    name
    period
    leaders {
      ...relayAppLeader
    }
    events {
      name
      date
    }
  }
`;

graphql`
  fragment relayAppStances on Edition
  @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" })
  @refetchable(queryName: "relayAppStancesPageQuery") {
    stances(first: $count, after: $cursor) @connection(key: "relayApp_stances") {
      edges {
        node {
          ...relayAppStance
        }
      }
    }
  }
`;

graphql`
  fragment relayAppQuotes on Edition {
    quotes(first: 20) @connection(key: "relayApp_quotes") {
      edges {
        node {
          text
          speaker {
            ...relayAppLeader
          }
        }
      }
    }
  }
`;
