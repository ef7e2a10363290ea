import type { TopicTable } from '../../topic-table.ts'

/** Education: schools, universities, teachers and pupils. */
export const education = {
  topic: 'education',
  4: `
    a-level, academia, academic, admissions, alumni, betsy devos, campus, class size, classroom
    college, commencement, commencement speech, common core, community college, curriculum, diploma
    e-learning, education, educational, educator, exam, examination, faculty, faith school
    fellowship, frat, fraternity, freshman, freshmen, gcse, graduate, graduation, harvard, hazing
    headteacher, home schooling, homeschool, homework, illiteracy, ivy league, lecturer, literacy
    madrasa, madrassa, mit, mooc, no child left behind, numeracy, ofsted, online learning, phd
    postgraduate, pre-k, preschool, primary school, princeton, provost, public school, pupil
    reading scores, sat scores, sats, scholarship, school, school closures, school funding
    school lunch, school meals, schoolboy, schoolchildren, schoolgirls, schoolteacher, sophomore
    sorority, standardized test, stanford, student debt, student loan, syllabus, teacher, teaching
    test scores, textbook, top-up fees, truancy, truant, tuition, tuition fees, undergraduate
    university, valedictorian, yale, yearbook
  `,
  3: `
    campus protest, child care, classes!, daycare, dean!, enrolment, grads, learners, learning!
    lecture, nursery, prom!, spelling bee, tutoring
  `,
  2: `
    class, course, degree, enrollment, learn, principal, scholar, skills, taught
  `,
  1: `
    lesson
  `,
} as const satisfies TopicTable
