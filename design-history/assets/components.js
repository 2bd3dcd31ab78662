import {
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  PasswordInput,
  Radios,
  Tabs,
} from 'govuk-frontend'

createAll(Accordion)
createAll(Button)
createAll(CharacterCount)
createAll(Checkboxes)
// A post may show an error summary as an example: nobody has made an error
createAll(ErrorSummary, { disableAutoFocus: true })
createAll(FileUpload)
createAll(PasswordInput)
createAll(Radios)
createAll(Tabs)
