export const independentPairs = () => [];
