/** Mistakes in posts: what is wrong, and the post. What is said of each is in approved/mistakes-*. */
type Mistakes = Readonly<Record<string, string>>

const good = 'title: Good\ndescription: A good post.\ndate: 2021-11-01'
const onePicture = '  pictures:\n    01-a.png: rar'
const capture = (line: string, further = '') =>
  top(`${good}\ncapture:\n  scenario: toolkit-session\n  ${line}\n${further}`)
const dated = (date: string) => top(good.replace('2021-11-01', date))
const top = (front: string) => `---\n${front}\n---\n\nWords.\n`

/** What is wrong at the top of a post. */
export const inFrontMatter: Mistakes = {
  'no title': top('description: A post.\ndate: 2021-11-01'),
  'an empty description': top("title: Good\ndescription: ''\ndate: 2021-11-01"),
  '30 February': dated('2021-02-30'),
  'a date in words': dated('6 October 2021'),
  'a date with one digit for its day': dated('2021-10-6'),
  'a month as its date': dated('2021-10'),
  'a draft that is neither true nor false': top(`${good}\ndraft: "maybe"`),
  'tags without brackets': top(`${good}\ntags: rar, toolkits # two`),
  'a link in a list without its address': top(
    `${good}\nrelated:\n  items:\n    - text: One\n      href: /one\n    - text: Two`,
  ),
  'a key that capture does not know': capture('widths: [375]', onePicture),
  'a capture of neither a scenario nor a version': top(`${good}\ncapture:\n${onePicture}`),
  'pictures that are no list': capture('pictures: all'),
  'a picture in a state that there is not': top(
    `${good}\ncapture:\n  - scenario: toolkit-session\n    pictures:\n      01-a.png: rar\n  - version: 2021-10-06\n    pictures:\n      02-a.png:\n        page: rar\n        state: broken`,
  ),
  'a key that a picture does not know': capture(
    'pictures:\n    01-a.png: { page: rar, size: big }',
  ),
  'a picture that names no page': capture('pictures:\n    01-a.png: 7'),
  'a picture with a name that no file should have': capture(
    'pictures:\n    which toolkit.png: toolkit',
  ),
  'an answer that is no text': capture('answers:\n    rar: true', onePicture),
  'a page to begin with that is no address': capture('begins: cases', onePicture),
  'a list of no designs': top(`${good}\ncapture: []`),
  'a list of no pictures': capture('pictures: {}'),
  'a title with a colon in it': top(
    'description: A post.\ntitle: RAR: what changes\ndate: 2021-11-01',
  ),
  'a quotation mark that is not closed': top('description: "A post.\ntitle: Good'),
  'a line that is there twice': top(`${good}\ntitle: Better`),
  'a line that begins with a tab': top(`${good}\nrelated:\n\titems: []`),
  'no end': `---\n${good}\n\nWords.\n`,
  'three mistakes': top('title: 7\ndate: 2021-13-01\ntags: one, two'),
}

/** A post of these words: the first of them is on line 7. */
const words = (text: string) => `---\n${good}\n---\n\n${text}\n`

const picture = (img: string) =>
  words(
    `{% from "screenshots/macro.njk" import appScreenshots with context %}\n{{ appScreenshots({ items: [{ text: "A page", img: { ${img} } }] }) }}`,
  )
const embed = (frame: string) =>
  words(`{% from "embed/macro.njk" import appEmbed %}\n{{ appEmbed(${frame}) }}`)

/** What is wrong in the words of a post that was written here. */
export const inWords: Mistakes = {
  'a link to a post that there is not': words('Words.\n\nSee [the first](/design-history/gone).'),
  'a picture that nobody captured': picture('src: "01-gone.png"'),
  'a picture in a list that nobody has described': picture('src: "page.png"'),
  'a picture that nobody has described': words('![](page.png)'),
  'a picture of a kind that browsers may not show': picture('src: "page.tif", alt: "A page."'),
  'a comma that is missing in a shortcode': words(
    'Words.\n\n{% whatChanged "arrange-appointment" "2021-05-25" %}',
  ),
  'a shortcode that there is not': words('{% whatChange "arrange-appointment" %}'),
  'brackets that are not closed': words('Words {{ and others.\n\nMore words.'),
  'a frame without an address': embed('{ scr: "https://youtu.be/a" }'),
  'a frame that would run a script': embed('"javascript:alert(1)"'),
  'a map of a version that there is not': words(
    '{% journeyMap "arrange-appointment", "2021-10-07" %}',
  ),
  'a comparison of a version that there is not': words(
    '{% whatChanged "arrange-appointment", "2021-10-06", "2021-05-25" %}\n\n{% whatChanged "arrange-appointment", "2021-05-25", "2021-10-16" %}',
  ),
  'a comparison without versions': words('One.\n\n{% whatChanged "arrange-appointment" %}'),
  'a link to a question that there is not': words(
    'See {% question "arrange-appointment", "toolkit" %}\nand {% question "arrange-appointment", "tool-kit" %}.',
  ),
}

/** What is wrong in a post that was brought from another design history. */
export const inBrought: Mistakes = {
  'a link to a post that there is not': words('See [the first](/apply/gone/).'),
  'a picture that is not there': words('![A page](/images/apply/gone.png)'),
  'a picture with a name alone that is not there': words('![A page](gone.png)'),
  'a document that is not there': words('[A report](/images/apply/gone.pdf)'),
  'a figure whose picture is not there': words(
    '{% from "figure/macro.njk" import appFigure %}\n{{ appFigure({ image: { src: "gone.png" } }) }}',
  ),
  'a picture in a list with neither words nor a file': top(
    `${good}\nscreenshots:\n  - caption: A page`,
  ),
  'no date in the post, its name or its folder': top('title: Good'),
  'a time on a day that is not in the calendar': dated('2021-02-30T10:00:00Z'),
  'a section of links with no links': top(`${good}\nrelated:\n  sections:\n    - title: Links`),
  'an author without a name': top(`${good}\nauthor:\n  url: https://example.com`),
}
