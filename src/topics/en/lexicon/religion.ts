import type { TopicTable } from '../../topic-table.ts'

/** Religion: faiths, clergy, places and feasts. */
export const religion = {
  topic: 'religion',
  4: `
    abbey, advent, agnostic, ahmadi, amish, anglican, archbishop, archdiocese, ash wednesday
    atheism, atheist, ayatollah, baptism, baptist, basilica, beatification, beatify, bethlehem
    bible, biblical, billy graham, bishop, blasphemous, blasphemy, buddhism, burka, burqa, canonised
    canonization, canonized, cardinal, cathedral, catholic, catholicism, chapel, christ, christian
    christianity, church, clergy, clergyman, cleric, communion, conclave, confession booth, convent
    coptic, copts, diocese, diwali, eid, episcopal, episcopalian, evangelical, faith, faithful
    falun gong, fatwa, god, good friday, gospel, guru, haj, hajj, hanukkah, hasidic, headscarf
    headscarves, heresy, hijab, hinduism, hindus, holy land, holy see, holy site, interfaith
    islamic, jehovah's witnesses, jesus, jew, jewish, john paul ii, judaism, kosher, lama, lent
    lutheran, mecca, medina, meditation, methodist, monastery, monk, mormon, mormonism, mosque
    mother teresa, mufti, mullah, nativity, niqab, nun, orthodox, palm sunday, papacy, papal, parish
    parishioners, passover, pastor, patriarch, pentecostal, pilgrim, pilgrimage, pontiff, pope, pray
    prayer, preacher, presbyterian, priest, protestant, qur'an, quran, rabbis, religious, reverend
    rosh hashanah, saint!, sainthood, scientologist, scientology, sect, secularism, sermon, sharia
    shia, shiite, shinto, shrine, sikh, sikhism, southern baptist, spiritual, spirituality, sufi
    sunni, sunnis, synagogue, televangelist, theologian, theology, torah, unitarian, vatican
    virgin mary, worship, worshipers, worshippers, yogi, yom kippur
  `,
  3: `
    clerical, devil!, easter, exorcism, hymn, karma, kirk, Mass, prophet, religiously, sacred, satan
    satanic, temple, westboro
  `,
  2: `
    bless, cemetery, choir, cult, holocaust, holy, miracle, moral, relic
  `,
  1: `
    belief, heaven, sheikh, sin
  `,
} as const satisfies TopicTable
