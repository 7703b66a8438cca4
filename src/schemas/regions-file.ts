import { z } from 'zod';
import { contact } from './contact.ts';
import { portal } from './portal.ts';
import { portalUse, region } from './region.ts';
import { signOn } from './sign-on.ts';

/** The one data file, content/regions.yaml. */
export const regionsFile = z.strictObject({
  contacts: z.array(contact).min(1),
  signOns: z.array(signOn).min(1),
  portals: z.array(portal).min(1),
  elsewhere: z.array(portalUse).describe('Portals offered where no source names one for the state.'),
  regions: z.array(region).min(1),
});
