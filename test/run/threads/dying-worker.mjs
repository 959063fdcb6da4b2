// A worker whose thread ends at one document, as one does that runs out of memory there.

export default function annotateBatch({ inputs }) {
  if (inputs.some(({ file }) => file === 'deadly.txt')) process.exit(7);
  return { annotated: inputs.map(({ file }) => ({ earlier: file })), times: { annotating: 1 } };
}
