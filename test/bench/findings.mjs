/** What the check finds in annotated articles and nothing else. `check` and `lexicon` are those of the build under test. */
export const findingsIn = (articles, { check, lexicon }) =>
  check({
    claims: articles.flatMap(({ claims }) => claims),
    speech: articles.flatMap(({ speech }) => speech),
    documents: articles.map(({ document }) => document),
    metrics: [],
    lexicon,
  });
