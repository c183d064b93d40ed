// A task dropped on a worker leads to the page that shows what will happen. Without a mouse, or without this script, the
// link of each task leads there too.
const board = document.querySelector('[data-board]')

if (board) {
  const over = event => event.target instanceof Element && event.target.closest('[data-worker]')
  board.addEventListener('dragstart', event => {
    const task = event.target instanceof Element && event.target.closest('[data-task]')
    if (!task) return
    event.dataTransfer.setData('text/plain', task.dataset.task)
    event.dataTransfer.effectAllowed = 'move'
  })
  board.addEventListener('dragover', event => {
    const worker = over(event)
    board.querySelectorAll('.aimed').forEach(it => { if (it !== worker) it.classList.remove('aimed') })
    if (!worker) return
    event.preventDefault()
    worker.classList.add('aimed')
  })
  board.addEventListener('dragend', () => board.querySelectorAll('.aimed').forEach(it => it.classList.remove('aimed')))
  board.addEventListener('drop', event => {
    const worker = over(event)
    if (!worker) return
    event.preventDefault()
    const task = event.dataTransfer.getData('text/plain')
    if (worker.querySelector(`[data-task="${CSS.escape(task)}"]`)) return
    location.href = `${board.dataset.move}?${new URLSearchParams({ task, worker: worker.dataset.worker })}`
  })
}
