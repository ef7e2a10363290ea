import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldsOf } from '../../src/json/fields-of.ts'

test('gives what an object holds, by name', () => {
  expect({ ...fieldsOf({ name: 'wire', size: 3 }) }).toEqual({ name: 'wire', size: 3 })
})

test.each([null, undefined, 7, 'name', ['name'], true])('finds no field in %j', (value) => {
  expect(Object.keys(fieldsOf(value))).toEqual([])
})

test('has no field that an object only inherits', () => {
  for (const name of ['toString', 'constructor', 'hasOwnProperty'])
    expect(fieldsOf({})[name]).toBeUndefined()
  expect(fieldsOf(JSON.parse('{"toString": 1, "__proto__": {"id": 2}}'))['toString']).toBe(1)
  expect(fieldsOf(JSON.parse('{"__proto__": {"id": 2}}'))['id']).toBeUndefined()
})

test('takes any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
      expect(Object.keys(fieldsOf(value))).toEqual(isObject ? Object.keys(value) : [])
    }),
  )
})
