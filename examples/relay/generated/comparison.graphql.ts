/**
 * @generated SignedSource<<dfd1affc2fc6c315781ec39927956be6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type StanceKind = "ABANDONED" | "APPLIED" | "EXTENDED" | "INTRODUCED" | "NARROWED" | "REAFFIRMED" | "REINTERPRETED" | "REJECTED";
import type { FragmentRefs } from "relay-runtime";
export type comparison$data = {
  readonly eras: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly period: string;
  }>;
  readonly id: string;
  readonly rows: ReadonlyArray<{
    readonly cells: ReadonlyArray<{
      readonly era: {
        readonly id: string;
      };
      readonly kinds: ReadonlyArray<StanceKind>;
      readonly stances: ReadonlyArray<{
        readonly evidence?: ReadonlyArray<{
          readonly gloss: string;
          readonly paragraph: number;
        }>;
        readonly id: string;
      }>;
    }>;
    readonly principle: {
      readonly id: string;
      readonly labels: ReadonlyArray<{
        readonly language: string;
        readonly value: string;
      }>;
      readonly name: string;
    };
  }>;
  readonly " $fragmentType": "comparison";
};
export type comparison$key = {
  readonly " $data"?: comparison$data;
  readonly " $fragmentSpreads": FragmentRefs<"comparison">;
};

import comparisonRefetchQuery_graphql from './comparisonRefetchQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": true,
      "kind": "LocalArgument",
      "name": "withEvidence"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": comparisonRefetchQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "comparison",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Era",
      "kind": "LinkedField",
      "name": "eras",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "period",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ComparisonRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Principle",
          "kind": "LinkedField",
          "name": "principle",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Label",
              "kind": "LinkedField",
              "name": "labels",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "language",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "value",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ComparisonCell",
          "kind": "LinkedField",
          "name": "cells",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Era",
              "kind": "LinkedField",
              "name": "era",
              "plural": false,
              "selections": [
                (v0/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kinds",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Stance",
              "kind": "LinkedField",
              "name": "stances",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "condition": "withEvidence",
                  "kind": "Condition",
                  "passingValue": true,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Evidence",
                      "kind": "LinkedField",
                      "name": "evidence",
                      "plural": true,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "paragraph",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "gloss",
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    }
                  ]
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v0/*:: as any*/)
  ],
  "type": "EraComparison",
  "abstractKey": null
};
})();

(node as any).hash = "f7f00818bc28d2bfb3e6528a71b67a00";

export default node;
