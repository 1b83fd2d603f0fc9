import { expect, test } from 'vitest';
import { faultsOn } from './axe.ts';
import { clipboard, type Group, groupsIn, keyOf, linkedData, namesOf, openerOf } from './entityPage.ts';
import { textOf, type Visit } from './visit.ts';

const policy = 'policy:wuxi-2024-enterprise-innovation';
const measure = 'measure:wuxi-2024-enterprise-innovation:2.3.7';

/** What can be cited from the pages of entities, and what they say to machines. */
export function citing(where: () => Visit): void {
  const opened = openerOf(where);

  test.each([
    ['a clause', measure, 'measure-wuxi-2024-enterprise-innovation-2.3.7', /\[A\]\. .*: 二\(三\)7\.$/],
    ['a document', policy, 'policy-wuxi-2024-enterprise-innovation', /\[A\]\. .*, 2024-04-03\.$/],
    ['a page', 'region:320200', 'policy-graph-', /\[DB\/OL\]\. \[\d{4}-\d{2}-\d{2}\]\. http.*sel=region:320200\.$/],
  ])('%s can be cited in both styles', async (_, id, key, reference) => {
    const page = await opened(id);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '引用' }).click();
    const dialog = page.getByRole('dialog', { name: '引用' });
    await dialog.getByRole('button', { name: '复制 GB/T 7714—2015' }).click();
    await dialog.getByText('已复制').waitFor();
    expect(await clipboard(page)).toMatch(reference);
    expect(await clipboard(page)).toBe(await textOf(dialog.locator('pre').first()));
    await dialog.getByRole('button', { name: '复制 BibTeX' }).click();
    await expect.poll(() => clipboard(page)).toContain(`@misc{${key}`);
    expect(await faultsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a document says to machines who passed it, where and when, and holds its clauses', async () => {
    const page = await opened(policy);
    const said = await linkedData(page);
    expect(said['@type']).toEqual(['Legislation', 'eli:LegalResource']);
    expect(said.legislationDate).toBe('2024-03-22');
    expect(namesOf(said.legislationPassedBy)).toEqual(['无锡市人民政府办公室', '无锡市人民政府']);
    expect(namesOf(said.legislationJurisdiction)).toEqual(['无锡市']);
    const { count } = (await groupsIn(where(), policy)).find((one) => keyOf(one) === 'PART_OF IN MEASURE') as Group;
    expect(said.hasPart).toHaveLength(count);
    expect(namesOf(said.about)).toContain('生态型创新联合体');
    expect(namesOf(said.legislationResponsible)).toContain('无锡市科学技术局');
    expect(said.legislationTransposes).toBeUndefined();
    await page.locator('[data-relation="PART_OF IN MEASURE"] a').first().click();
    await expect.poll(async () => (await linkedData(page))['@type']).toContain('eli:LegalResourceSubdivision');
    expect(namesOf([(await linkedData(page)).isPartOf])).toEqual(['无锡市强化企业科技创新主体地位行动方案']);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  });
}
