import { useParams } from 'react-router'
import { useOpenWire } from '../../../browser/load/use-open-wire.ts'
import { idOfItem } from '../../../paths.ts'
import { ArticleReader } from './article-reader.tsx'
import { NotInEdition } from '../../parts/not-in-edition.tsx'

/** The reader at the address of an article. */
export function ArticleView() {
  const { item = '' } = useParams()
  const { edition } = useOpenWire()
  const article = edition.articles.find(({ id }) => id === idOfItem(item))
  return article ? (
    <ArticleReader key={article.id} article={article} />
  ) : (
    <NotInEdition what="article" item={item} edition={edition} />
  )
}
