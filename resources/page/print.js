// SPDX-License-Identifier: Apache-2.0
// Makes a page ready for paper: light, all of it open, its links numbered with their addresses at
// the end. Part of page.js, in the application's own world; called instead of diglot.start.
'use strict';

const printable = () => [...document.querySelectorAll('main.page a[href]')];

// Called once, when the page is parsed. The sheet holds up the end of the load until it is there.
diglot.paper = ({ sides }) => {
    root().dataset.theme = 'light';
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'diglot://app/print.css';
    document.head.append(link);
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    if (isFacing())
        makeTable(sides === 'target-first');
    keepTogether();
    nameAnchors();
};

// The engine writes down where an anchor has come to lie if a link of the page leads to it: so one
// leads to each, unseen. By these names other articles of a document find their way here.
function nameAnchors() {
    const links = document.createElement('div');
    links.hidden = true;
    for (const element of document.querySelectorAll('main.page [id]')) {
        const link = document.createElement('a');
        link.href = '#' + encodeURIComponent(element.id);
        links.append(link);
    }
    document.body.append(links);
}

// See print.css.
function makeTable(targetFirst) {
    const heads = main().querySelector('.heads');
    const rows = [...main().querySelectorAll(':scope > .row')];
    if (targetFirst)
        [heads, ...rows].forEach(row => row.append(row.querySelector(':scope > .s')));
    const pair = document.createElement('div');
    pair.append(...heads.children);
    heads.append(pair);
    [pair, ...rows].forEach(row => row.classList.add('pair'));
    const body = document.createElement('div');
    body.append(...rows);
    main().append(body);
}

// How much of a sheet a row takes, in letters of the Latin alphabet.
function lengthOf(row) {
    const text = row.textContent;
    return text.length + (text.match(/[\u3000-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

// Headings keep their sheet with what follows; what is longer than a third of a sheet may break.
function keepTogether() {
    let group = null;
    for (const row of document.querySelectorAll('.row')) {
        const length = lengthOf(row);
        row.classList.toggle('long', length > 1100);
        if (row.querySelector('h1, h2, h3, h4, h5, h6')) {
            if (!group) {
                group = document.createElement('div');
                group.className = 'together';
                row.before(group);
            }
            group.append(row);
        } else if (group) {
            if (length < 2500)
                group.append(row);
            group = null;
        }
    }
}

// The addresses that the page's links lead to, each once, in the order of the page.
diglot.paperLinks = () => [...new Set(printable().map(link => link.href))];

// `notes`: address → { text, address }. A link without a note, or that shows its address, gets no
// number. `lang`, `dir`: of the title, which is in the interface's language.
diglot.paperNotes = ({ title, lang, dir, notes }) => {
    const numbers = new Map();
    for (const link of printable()) {
        const note = notes[link.href];
        const shown = link.textContent.trim();
        if (!note || (!note.text && note.address === shown))
            continue;
        if (!numbers.has(link.href))
            numbers.set(link.href, numbers.size + 1);
        const mark = document.createElement('span');
        mark.className = 'noteref';
        mark.textContent = '[' + numbers.get(link.href) + ']';
        link.after(mark);
    }
    if (numbers.size === 0)
        return 0;
    const box = document.createElement('section');
    box.className = 'notes page';
    box.lang = lang;
    box.dir = dir;
    const heading = document.createElement('p');
    heading.className = 'notes-title';
    heading.textContent = title;
    const list = document.createElement('ol');
    for (const href of numbers.keys()) {
        const item = document.createElement('li');
        const { text, address } = notes[href];
        if (text) {
            const name = document.createElement('bdi');
            name.textContent = text;
            item.append(name, address ? ' ' : '');
        }
        if (address) {
            const place = document.createElement('bdi');
            place.className = 'address';
            place.dir = 'ltr';
            place.textContent = address;
            item.append(place);
        }
        list.append(item);
    }
    box.append(heading, list);
    document.body.append(box);
    return numbers.size;
};
