import type { TopicTable } from '../../topic-table.ts'

/** Health: diseases, medicine, care, public health. */
export const health = {
  topic: 'health',
  4: `
    abbvie, abortion, addict, addiction, adhd, affordable care act, aids!, alcoholic, alcoholism
    allergic, allergy, als, alzheimer's, ambulance, amgen, anorexia, anthrax, anti-vaxxer
    antibiotic, antibody, antidepressant, antiviral, anxiety, arthritis, aspirin, assisted dying
    astrazeneca, autism, autistic, bacteria, bayer, binge drinking, biogen, biontech, bipolar
    bird flu, birth control, blood donor, blood pressure, bmi, booster shot, boosters, botox
    breast-feeding, breastfeeding, bse, bulimia, c-section, caesarean, calorie, calories, cancer
    cannabis study, cardiac, cardiovascular, cdc, celebrex, chemotherapy, chiron, cholesterol
    cigarette, clinic, clinical trial, coma, concussion study, contact tracing, contagious
    contraception, contraceptive, coronavirus, counselling, covid, covid test, cure, cystic fibrosis
    deadly virus, death rate, delta variant, dementia, dengue, dental, dentist, diabetic, diagnosed
    diagnosis, diet!, diets, disability benefits, disease, doctor, drug maker, drug safety
    drug trial, drugmaker, e. coli, eating disorder, eli lilly, ema regulator, emergency room
    epidemic, epilepsy, euthanasia, face mask, fauci, fda, fentanyl, fertility, fitness, flu
    flu shot, food poisoning, foot-and-mouth, gene therapy, genentech, generic drug, gilead, glaxo
    glaxosmithkline, gsk, health, health officials, healthcare, healthier, heart attack
    heart failure, hepatitis, hospice, hospitalizations, hydroxychloroquine, hypertension, ibuprofen
    icu, illness, immune, immunisation, immunity, immunization, infant mortality, infected
    infection, infectious, infertility, influenza, insomnia, insulin, intensive care, ivermectin
    ivf, johnson & johnson, junk food, kidney, legionnaires', leukaemia, leukemia, life expectancy
    listeria, liver, lockdown, lose weight, lung, lupus, lymphoma, mad cow, malnutrition, mammogram
    mask mandate, maternal mortality, measles, medicaid, medical, medically, medicare, medication
    medicinal cannabis, medicine, melanoma, meningitis, mentally ill, merck, mers, midwife, migraine
    miscarriage, moderna, monkeypox, mortality rate, mosquito, mpox, mrsa, multiple sclerosis, mumps
    naloxone, nhs, nice guidance, nicotine, nih, novartis, novavax, novo nordisk, nutrition
    nutritionist, obamacare, obese, obesity, omicron, opioid, opioid crisis, organ donor
    osteoporosis, outbreak, overdose, overweight, oxycontin, ozempic, painkiller, pandemic
    paralysed, paralyzed, paramedic, parkinson's, paxlovid, pfizer, pharma, pharmaceutical
    pharmacist, pharmacy, physician, pill, placebo, plague, planned parenthood, pneumonia, polio
    positive test, ppe, pregnant women, premature babies, preterm, prosthetic, prozac, psychiatric
    psychiatrist, psychiatry, ptsd, public health, quarantine, rabies, rehab, remdesivir, roche
    rubella, salmonella, sanofi, sars, schering, schizophrenia, sickle cell, sickness, side effects
    sinovac, sleep apnea, smallpox, smoke-free, smoker, smoking, social distancing, soda tax, statin
    stem cell, stillbirth, stomach, stroke patients, strokes, sugary drinks, suicidal, suicides
    sunscreen, superbug, superspreader, supplements, surgeon, surgeon general, surgery, symptom
    syndrome, tb, tested positive, theranos, therapist, therapy, tobacco, trans fat, transplant
    treatment, tuberculosis, tumour, tylenol, typhoid, unvaccinated, vaccinated, vaccination
    vaccine, vaccine mandate, vaping, variant, ventilator, viagra, vioxx, ward, wegovy, weight loss
    well-being, wellbeing, wellness, west nile, workout, world health organization, wyeth
  `,
  3: `
    ageing, ailing, alcohol, biotech, blindness, bone, brain, brain injury, breathing, care homes
    caregiver, cases of, chronic, collapsed at, death from, disability, dose, drug recall, exercise!
    eyesight, genetic test, gluten, healthy, hearing loss, hotline, new cases, nurse, nursing home
    obstetric, older adults, outbreak-hit, pain, poisoning, pollen, pregnancy, recovering, remission
    risks, scalpel, sleep, toxin, unhealthy, wheelchair
  `,
  2: `
    aging, babies, births, blood, care, cases, deaf, disabled, donate, donor, drinking, eating
    effective, experts, fat, gene, heart, hospitalised, hospitalized, infants, isolation, jab, masks
    meditation, men's, prevent, prevention, recalled, researchers, restriction, safety, screening
    sick, skin, spike, spread, stress, study, survival
  `,
  1: `
    deaths, isolate, older, research, scientists, stigma, tests
  `,
} as const satisfies TopicTable
