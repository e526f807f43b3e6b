// Copies a reference with one button; where the address names a paragraph, the reference does, too.
const anchor = /#p\d+/;
const references = ['cite-gb', 'cite-bibtex'].map((id) => document.getElementById(id)).filter(Boolean);
const plain = references.map((reference) => reference.textContent);
const address = document.querySelector('link[rel=canonical]')?.href;

function pointToParagraph() {
  const paragraph = location.hash.match(anchor)?.[0] ?? '';
  references.forEach((reference, n) => {
    reference.textContent = plain[n].replaceAll(address, address + paragraph);
  });
}

for (const button of document.querySelectorAll('[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    document.querySelector('.cite [role=status]').textContent = '已复制。';
  });
}
addEventListener('hashchange', pointToParagraph);
pointToParagraph();
