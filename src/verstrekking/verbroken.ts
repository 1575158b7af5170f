/** For a connection in use: its statements fail with it, and say so; an event that nobody hears would end the process. */
export const verbroken = (): void => undefined;
