/** In megabytes, for people. */
export const inMb = (bytes: number): number => Math.ceil(bytes / 1e6);
