import type { TopicId } from '../../topics/topic.ts'

/**
 * Code and English name of each topic's top-level subject in the IPTC Media Topics
 * (http://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0).
 */
export const mediaTopics = {
  politics: { code: '11000000', name: 'politics and government' },
  crime: { code: '02000000', name: 'crime, law and justice' },
  sport: { code: '15000000', name: 'sport' },
  economy: { code: '04000000', name: 'economy, business and finance' },
  conflict: { code: '16000000', name: 'conflict, war and peace' },
  environment: { code: '06000000', name: 'environment' },
  arts: { code: '01000000', name: 'arts, culture, entertainment and media' },
  science: { code: '13000000', name: 'science and technology' },
  human: { code: '08000000', name: 'human interest' },
  health: { code: '07000000', name: 'health' },
  disaster: { code: '03000000', name: 'disaster, accident and emergency incident' },
  weather: { code: '17000000', name: 'weather' },
  society: { code: '14000000', name: 'society' },
  religion: { code: '12000000', name: 'religion' },
  education: { code: '05000000', name: 'education' },
  labour: { code: '09000000', name: 'labour' },
  lifestyle: { code: '10000000', name: 'lifestyle and leisure' },
} as const satisfies Readonly<Record<TopicId, { readonly code: string; readonly name: string }>>
