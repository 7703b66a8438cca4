/** What the guide is not about. Pure. */
import { foldText } from '../data/fold-text.ts';

const names =
  /\b(?:a(?:dp|etna|mbetter|thena\w*|vaility)|bcbs|blue (?:cross|shield)|caqh|cigna|clia|e(?:clinicalworks|pic|xcel)|facebook|hipaa|hsa|humana|kaiser|metlife|mychart|novitas|outlook|quickbooks|simplepractice|therapynotes|weather|wifi)\b/;
const address = /\w\.(?:com|net|org|gov|us)\b/i;

/** What stands below in a long text is furniture. */
const MAX_READ = 2000;

/** Whether a query holds an address, of which the checker says whose it is, or names a program of others, which a page of ours may fit by chance. */
export const isForeign = (text: string): boolean => address.test(text) || names.test(foldText(text.slice(0, MAX_READ)));
