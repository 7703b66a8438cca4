/**
 * Tells the reader on the day itself that a review is overdue: the site may not have been built since.
 * Without JavaScript the day of the next review stands at the end of the page.
 */
const today = new Date();
const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

for (const notice of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
  // Both are YYYY-MM-DD, so the order of the letters is the order of the days.
  notice.hidden = (notice.dataset['reviewDue'] ?? '') >= day;
}
