import type { TopicTable } from '../../topic-table.ts'

/** Society: family, identity, equality, discrimination, migration, welfare. */
export const society = {
  topic: 'society',
  4: `
    #metoo, aboriginal, aborigines, abortion ban, abortion law, abortion rights, affirmative action
    african american, anti-abortion, anti-semitic, anti-semitism, antisemitic, antisemitism
    apartheid, asian american, baby boomers, banning abortion, bedouin, bigot, bigotry, birth rate
    birthrate, bisexual, black history month, black lives matter, black men, black women, blm
    body image, body shaming, bullying, census, charitable, child brides, child labor, child poverty
    child welfare, civil rights, civil union, closeted, coming out, community group
    conversion therapy, cyberbullying, dating app users, death with dignity, demographic
    desegregation, discriminate, discrimination, diversity, divorce, divorce rate, domestic abuse
    dowry, drag queen, dreamer, drinking age, equal rights, equality, ethnic minority, ethnicity
    family separation, family values, fatherhood, female genital mutilation, feminism, fgm
    first nations, food bank, food stamps, foster care, foster children, gay, gay rights, gen z
    gentrification, glass ceiling, grandparents, gun culture, gypsies, hispanic, homeless
    homelessness, homophobia, homophobic, homosexual, homosexuality, immigrant families, in-laws
    inclusion, indigenous, inequality, inuit, islamophobia, kkk, ku klux klan, latina, latino
    lesbian, lgbtq, lgbtqia, loneliness, maori, marginalized, marriage, migrants' children
    millennials, minorities, minority groups, misogyny, motherhood, naacp, native american, neo-nazi
    neo-nazis, non-binary, nonbinary, nonprofit, old age, oxfam, parenthood, patriarchy, pensioners
    philanthropist, philanthropy, polygamy, poverty, pride month, pride parade, pro-choice, pro-life
    queer, race relations, racial, racially, racism, racist, refugee families, reparations
    reproductive rights, roe v. wade, rohingya, roma people, salvation army, same-sex
    save the children, segregation, senior citizens, sex education, sexism, sexist
    sexual orientation, sexuality, single mother, single parents, slave, slavery, social mobility
    stay-at-home, stepdad, stepmom, stigma, suffragette, surrogacy, surrogate, times up, transgender
    travellers, tribal, tribe, undocumented, undocumented immigrants, welfare recipients
    white nationalist, white supremacist, white supremacy, women's march, women's rights, xenophobia
    xenophobic, youth
  `,
  3: `
    adopt, aid group, asylum, asylum seekers, black americans, black people, bridal
    charity, elderly, ethnic, evicted, eviction, far-right, hate, hate speech, headscarf, hijab
    humanitarian, immigrant, immigration, life expectancy, lonely, marry, migrant, muslim women
    orphan, porn, pornography, postpartum, prejudice, prostitutes, prostitution, refugee
    rights groups, sex workers, slur, social justice, society, spouse, stereotypes, supremacist
    tolerance, wedding, welfare, young people
  `,
  2: `
    abandoned, adolescents, adults, americans, birth, black, born, bride, consent, culture, dads
    divide, equal, families, fathers, hardship, identity, love, moms, mothers, neighbors, neighbours
    older adults, parent, poor!, population, privilege, public attitudes, rape culture, rights!, sex
    sexual, siblings, social, survey, teenagers, teens, toddlers, trans people, values
    volunteer, vulnerable
  `,
  1: `
    activists, baby, boys, child, children, community, couple, girls, homes, husband, kids, mum
    people, relationship, shelter, wives, woman, young
  `,
} as const satisfies TopicTable
