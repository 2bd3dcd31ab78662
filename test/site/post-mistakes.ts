/** A mistake in a post: what is written, the line that the build is to name and what it is to say. */
export interface Mistake {
  readonly text: string
  readonly line: number
  readonly says: string
}

const good = 'title: Good\ndescription: A good post.\ndate: 2021-11-01'
const capture = (lines: string) => `${good}\ncapture:\n  scenario: toolkit-session\n${lines}`
const realDate = 'date: write a real date as year-month-day, for example date: 2021-10-06'

const top = (front: string, line: number, says: string): Mistake => ({
  text: `---\n${front}\n---\n\nWords.\n`,
  line,
  says,
})

/** What is wrong at the top of a post. */
export const inFrontMatter: Readonly<Record<string, Mistake>> = {
  'no title': top('description: A post.\ndate: 2021-11-01', 1, 'title: write a short title'),
  'an empty description': top(
    "title: Good\ndescription: ''\ndate: 2021-11-01",
    3,
    'description: write one sentence',
  ),
  '30 February': top(
    good.replace('11-01', '02-30'),
    4,
    `date: 2021-02-30 is not a date in the calendar, ${realDate.replace('date: ', '')}`,
  ),
  'a date in words': top(good.replace('2021-11-01', '6 October 2021'), 4, realDate),
  'a date with one digit for its day': top(good.replace('11-01', '10-6'), 4, realDate),
  'a month as its date': top(good.replace('2021-11-01', '2021-10'), 4, realDate),
  'a draft that is neither true nor false': top(
    `${good}\ndraft: "yes"`,
    5,
    'draft: write draft: true for a post that is not finished',
  ),
  'tags without brackets': top(
    `${good}\ntags: rar, toolkits # two`,
    5,
    'tags: write tags: [rar, toolkits]',
  ),
  'a link in a list without its address': top(
    `${good}\nrelated:\n  items:\n    - text: One\n      href: /one\n    - text: Two`,
    9,
    'related, items, number 2, href: write where the link leads',
  ),
  'a key that capture does not know': top(
    capture('  widths: [375]\n  pictures:\n    01-a.png: rar'),
    7,
    'capture, widths: is not known here, write one of scenario, version, begins',
  ),
  'a capture of neither a scenario nor a version': top(
    `${good}\ncapture:\n  pictures:\n    01-a.png: rar`,
    5,
    'capture: write scenario: and its name, or version: and its date, one of the two',
  ),
  'pictures that are no list': top(
    capture('  pictures: all'),
    7,
    'capture, pictures: write each picture as file-name.png: name-of-the-page',
  ),
  'a picture in a state that there is not': top(
    `${good}\ncapture:\n  - scenario: toolkit-session\n    pictures:\n      01-a.png: rar\n  - version: 2021-10-06\n    pictures:\n      02-a.png:\n        page: rar\n        state: broken`,
    13,
    'capture, number 2, pictures, 02-a.png, state: write one of opened, answered or error',
  ),
  'a key that a picture does not know': top(
    capture('  pictures:\n    01-a.png: { page: rar, size: big }'),
    8,
    'capture, pictures, 01-a.png, size: is not known here, write one of page, state or typed',
  ),
  'a picture that names no page': top(
    capture('  pictures:\n    01-a.png: 7'),
    8,
    'capture, pictures, 01-a.png: write the name of a page',
  ),
  'a picture with a name that no file should have': top(
    capture('  pictures:\n    which toolkit.png: toolkit'),
    8,
    'capture, pictures, which toolkit.png: write the name with letters, numbers and hyphens',
  ),
  'an answer that is no text': top(
    capture('  answers:\n    rar: true\n  pictures:\n    01-a.png: rar'),
    8,
    'capture, answers, rar: write it between quotation marks',
  ),
  'a page to begin with that is no address': top(
    capture('  begins: cases\n  pictures:\n    01-a.png: rar'),
    7,
    'capture, begins: write the address of a page of the prototype',
  ),
  'a list of no designs': top(
    `${good}\ncapture: []`,
    5,
    'capture: write at least one design, beginning with - scenario: and its name',
  ),
  'a list of no pictures': top(
    capture('  pictures: {}'),
    7,
    'capture, pictures: name at least one picture, for example 02-which-toolkit.png: toolkit, or leave the line out',
  ),
  'a title with a colon in it': top(
    'description: A post.\ntitle: RAR: what changes\ndate: 2021-11-01',
    3,
    '‘title: RAR: what changes’ cannot be read. Put words that hold a colon',
  ),
  'a quotation mark that is not closed': top(
    'description: "A post.\ntitle: Good\ndate: 2021-11-01',
    2,
    'a quotation mark opens here and none closes it',
  ),
  'a line that is there twice': top(
    `${good}\ntitle: Better`,
    5,
    '‘title’ is written twice. Keep one of the two.',
  ),
  'a line that begins with a tab': top(
    `${good}\nrelated:\n\titems: []`,
    6,
    'the line begins with a tab. Begin it with spaces.',
  ),
  'no end': {
    text: `---\n${good}\n\nWords.\n`,
    line: 1,
    says: 'the lines at the top have no end',
  },
}

/** Words below front matter of four lines: what is written first is on line 7. */
const words = (text: string, line: number, says: string): Mistake => ({
  text: `---\n${good}\n---\n\n${text}\n`,
  line: line + 6,
  says,
})

const picture = (item: string) =>
  `{% from "screenshots/macro.njk" import appScreenshots with context %}\n{{ appScreenshots({ items: [{ text: "A page", ${item} }] }) }}`

/** What is wrong in the words of a post that was written here. */
export const inWords: Readonly<Record<string, Mistake>> = {
  'a link to a post that there is not': words(
    'Words.\n\nSee [the first](/design-history/gone).',
    3,
    'there is no post at /design-history/gone.',
  ),
  'a picture that nobody captured': words(
    picture('img: { src: "01-gone.png" }'),
    2,
    'the picture 01-gone.png is missing. If it is a page of the prototype, name it under capture: at the top of the post and run npm run capture -- a-test. If you made it yourself, put it at design-history/images/a-test/01-gone.png.',
  ),
  'a picture in a list that nobody has described': words(
    picture('img: { src: "page.png" }'),
    2,
    'the picture page.png has no alternative text. Add alt: ',
  ),
  'a picture that nobody has described': words(
    '![](page.png)',
    1,
    'the picture page.png has no alternative text. Write between the square brackets',
  ),
  'a picture of a kind that browsers may not show': words(
    picture('img: { src: "page.tif", alt: "A page." }'),
    2,
    'the picture design-history/images/a-test/page.tif is not a PNG, a WebP, a JPEG, a GIF or an SVG.',
  ),
  'a comma that is missing in a shortcode': words(
    'Words.\n\n{% whatChanged "arrange-appointment" "2021-05-25" %}',
    3,
    'a comma or a bracket is missing in {% whatChanged "arrange-appointment" "2021-05-25" %}',
  ),
  'a shortcode that there is not': words(
    '{% whatChange "arrange-appointment" %}',
    1,
    'there is no shortcode ‘whatChange’. Did you mean whatChanged?',
  ),
  'brackets that are not closed': words(
    'Words {{ and others.\n\nMore words.',
    1,
    '{{ opens here and nothing closes it. Write }} after it.',
  ),
  'a frame without an address': words(
    '{% from "embed/macro.njk" import appEmbed %}\n{{ appEmbed({ scr: "https://youtu.be/a" }) }}',
    2,
    'appEmbed has no address. Write the address',
  ),
  'a frame that would run a script': words(
    '{% from "embed/macro.njk" import appEmbed %}\n{{ appEmbed("javascript:alert(1)") }}',
    2,
    'appEmbed cannot show ‘javascript:alert(1)’.',
  ),
  'a map of a version that there is not': words(
    '{% journeyMap "arrange-appointment", "2021-10-07" %}',
    1,
    'the journey ‘arrange-appointment’ has no version ‘2021-10-07’. Write one of ‘2021-03-11’, ',
  ),
  'a comparison of a version that there is not': words(
    '{% whatChanged "arrange-appointment", "2021-10-06", "2021-05-25" %}\n\n{% whatChanged "arrange-appointment", "2021-05-25", "2021-10-16" %}',
    3,
    '‘arrange-appointment’ has no version ‘2021-10-16’. The nearest is ‘2021-10-06’.',
  ),
  'a comparison without versions': words(
    'One.\n\n{% whatChanged "arrange-appointment" %}',
    3,
    'whatChanged needs a journey',
  ),
  'a link to a question that there is not': words(
    'See {% question "arrange-appointment", "toolkit" %}\nand {% question "arrange-appointment", "tool-kit" %}.',
    2,
    '‘arrange-appointment’ has no question ‘tool-kit’. The nearest is ‘toolkit’.',
  ),
}

const missing = (name: string, place: string) =>
  `the file ${name} is missing. Put it at design-history/images/${place}, or correct its name.`

/** What is wrong in a post that was brought from another design history. */
export const inBrought: Readonly<Record<string, Mistake>> = {
  'a link to a post that there is not': words(
    'See [the first](/apply/gone/).',
    1,
    'there is no post at /apply/gone/. Correct the link, bring the post here too',
  ),
  'a picture that is not there': words(
    '![A page](/images/apply/gone.png)',
    1,
    missing('/images/apply/gone.png', 'apply/gone.png'),
  ),
  'a picture with a name alone that is not there': words(
    '![A page](gone.png)',
    1,
    missing('gone.png', 'a-test/gone.png'),
  ),
  'a document that is not there': words(
    '[A report](/images/apply/gone.pdf)',
    1,
    missing('/images/apply/gone.pdf', 'apply/gone.pdf'),
  ),
  'a figure whose picture is not there': words(
    '{% from "figure/macro.njk" import appFigure %}\n{{ appFigure({ image: { src: "gone.png" } }) }}',
    2,
    'the picture gone.png is missing. Put it at design-history/images/a-test/gone.png',
  ),
  'a picture in a list with neither words nor a file': top(
    `${good}\nscreenshots:\n  - caption: A page`,
    5,
    'a picture has no file name. Write it as img: { src: "01-name-of-the-page.png" }.',
  ),
  'no date in the post, its name or its folder': top('title: Good', 1, realDate),
  'a time on a day that is not in the calendar': top(
    good.replace('2021-11-01', '2021-02-30T10:00:00Z'),
    4,
    realDate,
  ),
  'a section of links with no links': top(
    `${good}\nrelated:\n  sections:\n    - title: Links`,
    7,
    'related, sections, number 1, items: write items: and under it a list of links',
  ),
  'an author without a name': top(
    `${good}\nauthor:\n  url: https://example.com`,
    5,
    'author: write a name, or a name and a url',
  ),
}
