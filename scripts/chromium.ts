import { existsSync } from 'node:fs';

/** Where Debian's package puts the browser that pages are tested in; `CHROMIUM` names another one. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test pages in. */
export const hasChromium = (): boolean => existsSync(CHROMIUM);
