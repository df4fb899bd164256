import { createClient } from "./generated";

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);
const client = createClient({ url: `${service}/graphql` });

const { compareEras, edition } = await client.query({
  compareEras: {
    __args: { eras: ["founding", "new-era"], kinds: ["REAFFIRMED"] },
    eras: { name: true, period: true },
    sharedByAll: { slug: true },
  },
  edition: { __args: { corpus: "independent-foreign-policy-of-peace", number: 1 }, publishedAt: true },
});
const periods: string[] = compareEras.eras.map(({ name, period }) => `${name}: ${period}`);
const published: string | undefined = edition?.publishedAt;
const shared: string[] = compareEras.sharedByAll.map(({ slug }) => slug);
process.stdout.write(JSON.stringify({ periods, shared, year: published?.slice(0, 2) }));
