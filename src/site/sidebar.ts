import { paths } from './paths.ts';

/** The navigation names groups and tasks, never single entries, so that it stays the same size as the guide grows. */
export const sidebar = [
  {
    label: 'Start here',
    items: [
      { label: 'Home', link: paths.home },
      { label: 'Which portal is ours?', link: paths.whichPortal },
      { label: 'States and areas', link: paths.regions },
      { label: 'Portals', link: paths.portals },
    ],
  },
  {
    label: 'What do you want to do?',
    items: [
      { label: 'Sign in', link: paths.signIn },
      { label: 'Register', link: paths.register },
      { label: 'Get back in', link: paths.recover },
      { label: 'Set up verification', link: paths.verification },
      { label: 'Manage staff access', link: paths.staffAccess },
    ],
  },
  {
    label: 'Something went wrong',
    items: [
      { label: 'Find a message', link: paths.search },
      { label: 'All messages, A to Z', link: paths.messages },
      { label: 'Questions people ask', link: paths.faq },
      { label: 'Words explained', link: paths.glossary },
    ],
  },
  {
    label: 'Stay safe and save time',
    items: [
      { label: 'Sign in safely', link: paths.safety },
      { label: 'Check an address or number', link: paths.checkAddress },
      { label: 'Save time', link: paths.saveTime },
      { label: 'Desk reference to print', link: paths.deskReference },
    ],
  },
  {
    label: 'About this guide',
    items: [
      { label: 'About', link: paths.about },
      { label: 'What has changed', link: paths.changes },
      { label: 'Sources and claims', link: paths.sources },
    ],
  },
];
