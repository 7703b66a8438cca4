/** `/data/guide.json`, for other programs. Its JSON Schema is made from this. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { z } from 'zod';
import { fixerLabels, momentLabels, portalTaskLabels, procedureTaskLabels, regionKindLabels, sourceKindLabels, statusLabels } from './labels.ts';
const keys = stryMutAct_9fa48("1958") ? () => undefined : (stryCov_9fa48("1958"), (() => {
  const keys = <Key extends string,>(labels: Record<Key, unknown>) => z.enum(Object.keys(labels) as [Key, ...Key[]]);
  return keys;
})());
const id = z.string().describe(stryMutAct_9fa48("1959") ? "" : (stryCov_9fa48("1959"), 'Stable: once published, it does not change.'));
const day = z.iso.date();

/** What every entry says of itself. */
const entry = stryMutAct_9fa48("1960") ? {} : (stryCov_9fa48("1960"), {
  id,
  page: z.string().describe(stryMutAct_9fa48("1961") ? "" : (stryCov_9fa48("1961"), 'Address of its page in the guide, from the root of the site.')),
  status: keys(statusLabels).describe(Object.entries(statusLabels).map(stryMutAct_9fa48("1962") ? () => undefined : (stryCov_9fa48("1962"), ([key, {
    means
  }]) => stryMutAct_9fa48("1963") ? `` : (stryCov_9fa48("1963"), `${key}: ${means}`))).join(stryMutAct_9fa48("1964") ? "" : (stryCov_9fa48("1964"), ' '))),
  sources: z.array(id).describe(stryMutAct_9fa48("1965") ? "" : (stryCov_9fa48("1965"), 'Ids of the sources that it rests on.')),
  reviewedOn: day.describe(stryMutAct_9fa48("1966") ? "" : (stryCov_9fa48("1966"), 'The day the evidence was last read. Nothing was opened live.')),
  reviewDue: day.describe(stryMutAct_9fa48("1967") ? "" : (stryCov_9fa48("1967"), 'The day by which the evidence must be read again. After it, do not rely on the entry.'))
});
export const exported = z.strictObject(stryMutAct_9fa48("1968") ? {} : (stryCov_9fa48("1968"), {
  version: z.literal(1).describe(stryMutAct_9fa48("1969") ? "" : (stryCov_9fa48("1969"), 'Grows when a field changes its meaning or goes.')),
  notice: z.string(),
  regions: z.array(z.strictObject(stryMutAct_9fa48("1970") ? {} : (stryCov_9fa48("1970"), {
    ...entry,
    name: z.string(),
    kind: keys(regionKindLabels),
    states: z.array(z.string()),
    portals: z.array(id).describe(stryMutAct_9fa48("1971") ? "" : (stryCov_9fa48("1971"), 'Portals of the region alone, most likely first.')),
    notes: z.array(z.string())
  }))),
  portals: z.array(z.strictObject(stryMutAct_9fa48("1972") ? {} : (stryCov_9fa48("1972"), {
    ...entry,
    name: z.string(),
    purpose: z.string(),
    address: z.string().optional().describe(stryMutAct_9fa48("1973") ? "" : (stryCov_9fa48("1973"), 'Left out where nobody confirms one.')),
    everyState: z.boolean(),
    ended: z.boolean(),
    signOn: z.string().describe(stryMutAct_9fa48("1974") ? "" : (stryCov_9fa48("1974"), 'Name of the ID that it asks for.')),
    tasks: z.array(keys(portalTaskLabels)),
    phones: z.array(z.strictObject(stryMutAct_9fa48("1975") ? {} : (stryCov_9fa48("1975"), {
      name: z.string(),
      phone: z.string().optional(),
      hours: z.string().nullable()
    })))
  }))),
  procedures: z.array(z.strictObject(stryMutAct_9fa48("1976") ? {} : (stryCov_9fa48("1976"), {
    ...entry,
    title: z.string(),
    task: keys(procedureTaskLabels),
    steps: z.array(z.strictObject(stryMutAct_9fa48("1977") ? {} : (stryCov_9fa48("1977"), {
      where: z.string(),
      do: z.string(),
      see: z.string()
    })))
  }))),
  messages: z.array(z.strictObject(stryMutAct_9fa48("1978") ? {} : (stryCov_9fa48("1978"), {
    ...entry,
    title: z.string(),
    wording: z.array(z.string()),
    moment: keys(momentLabels),
    cause: z.string(),
    fix: z.array(z.string()),
    whoCanFix: keys(fixerLabels),
    portals: z.array(id)
  }))),
  faqs: z.array(z.strictObject(stryMutAct_9fa48("1979") ? {} : (stryCov_9fa48("1979"), {
    ...entry,
    question: z.string(),
    answer: z.string()
  }))),
  sources: z.array(z.strictObject(stryMutAct_9fa48("1980") ? {} : (stryCov_9fa48("1980"), {
    id,
    title: z.string(),
    publisher: z.string(),
    kind: keys(sourceKindLabels),
    pageDate: z.string().nullable(),
    readOn: day,
    address: z.string().optional()
  })))
}));
export type Exported = z.infer<typeof exported>;